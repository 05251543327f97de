package org.followthrough.reports.shelf;

import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.ReadablePaper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Papers as JSON and back. What is read is equal to what was written, so every form writes the same bytes of it. Papers are
 * kept for years: a part that was added to the model later is absent from them, so its record must have a say in what that means.
 */
@Component
class PaperCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(PaperTable.class, KeptTable.OfPaper.class)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(ReadablePaper paper) {
        return JSON.writeValueAsString(paper);
    }

    ReadablePaper read(String kept) {
        return JSON.readValue(kept, ReadablePaper.class);
    }
}
