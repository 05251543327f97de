package org.followthrough.demo;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Said;
import org.followthrough.demo.script.Verb;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Adds evidence to actions: a file whose lines stand in the script, or a link. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class EvidencePlayer implements Player {

    private final EvidenceManagement evidence;

    EvidencePlayer(EvidenceManagement evidence) {
        this.evidence = evidence;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.SHOWS);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        LocalDate datedOn = deed.details().find("dated").map(Said::day).orElse(deed.day());
        Proof proof = Proof.valueOf(deed.object().toUpperCase(Locale.ROOT));
        NewEvidence piece = new NewEvidence(
                deed.words(),
                deed.details().of("showing").words(),
                proof,
                datedOn,
                told.cast().organisation(deed.details().find("for")));
        evidence.add(told.action(), piece, source(deed), viewer);
    }

    private static Source source(Deed deed) {
        if (deed.file().isEmpty()) {
            return new Source.Link(URI.create(deed.details().of("link").words()));
        }
        String content = String.join("\n", deed.file()) + "\n";
        return new Source.Upload(
                FileName.of(deed.details().of("file").words()),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
