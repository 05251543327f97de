package org.followthrough.letters.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.letters.reading.Addressee;
import org.followthrough.letters.reading.Particulars;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.RaisedNeed;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.ReadItem;
import org.followthrough.letters.reading.ReadJudgement;
import org.followthrough.letters.reading.ReadSentence;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a document as one line of JSON. Every key is there for every document; what was not found is null or
 * empty. Passages are {@code {text, page, start, end}}: the words with their white space folded, and their place in the stored
 * text. With the stored text in it the line holds all of a reading: {@link ProposalOfJson} has it back.
 */
public final class ProposalJson {

    private final JsonText json = new JsonText();
    private final SourceText source;

    private ProposalJson(SourceText source) {
        this.source = source;
    }

    /**
     * One line, without its end.
     *
     * @param file how the document was called; it comes back under the key {@code file}
     * @param withText whether the stored text and the layout of its pages come too
     */
    public static String line(String file, Reading reading, boolean withText) {
        return reading instanceof Proposal proposal
                ? new ProposalJson(proposal.source()).proposal(file, proposal, withText)
                : new ProposalJson(SourceText.ofWords("")).refusal(file, (Refusal) reading, withText);
    }

    private String proposal(String file, Proposal read, boolean withText) {
        json.begin().with("file", file).with("kind", read.kind().name());
        particulars(read.particulars());
        json.list("scope", read.scope(), (to, one) -> passage(one));
        judgements(read);
        items("priority_actions", read.priorityActions());
        items("improvements", read.improvements());
        items("recommendations", read.recommendations());
        items("requirements", read.requirements());
        json.list("raised_from_text", read.raisedFromText(), (to, one) -> raised(one));
        json.with("statement_due", valueOf(read.statementDue()));
        json.list("findings", read.findings(), (to, one) -> finding(one));
        json.with("outcome", foldedOf(read.outcome()));
        json.list("practice_examples", read.practiceExamples(), (to, one) -> passage(one));
        json.with("text_sha256", sha256(read.text()));
        json.list("warnings", read.warnings(), (to, one) -> to.value(one.name()));
        json.with("refusal", null).with("message", null);
        places(read);
        text(withText);
        return json.end().toString();
    }

    private String refusal(String file, Refusal refusal, boolean withText) {
        json.begin().with("file", file).with("kind", "NOT_A_REPORT");
        particulars(new Particulars(null, null, null, null, null, List.of(), 0));
        json.name("scope").beginList().endList();
        json.name("judgements").begin().end();
        for (String list : List.of("priority_actions", "improvements", "recommendations", "requirements")) {
            json.name(list).beginList().endList();
        }
        json.name("raised_from_text").beginList().endList().with("statement_due", null);
        json.name("findings").beginList().endList().with("outcome", null);
        json.name("practice_examples").beginList().endList().with("text_sha256", null);
        json.name("warnings").beginList().endList();
        json.with("refusal", refusal.reason().name()).with("message", Messages.of(refusal.reason()));
        json.with("places", null);
        if (withText) {
            json.with("text", null).with("layout", null);
        }
        return json.end().toString();
    }

    private void particulars(Particulars read) {
        List<String> inspectors = read.inspectors().stream().map(Read::value).toList();
        json.with("organisation", valueOf(read.organisation()))
                .with("inspection_start", valueOf(read.inspectionStart()))
                .with("inspection_end", valueOf(read.inspectionEnd()))
                .with("letter_date", valueOf(read.letterDate()))
                .with("addressee", addressee(read.addressee()))
                .list("lead_inspectors", inspectors.subList(0, read.leads()), JsonText::value)
                .list("inspectors", inspectors, JsonText::value);
    }

    private static @Nullable String addressee(@Nullable Addressee read) {
        if (read == null) {
            return null;
        }
        Read<String> role = read.role();
        return role == null ? read.name().value() : read.name().value() + ", " + role.value();
    }

    private void judgements(Proposal read) {
        Map<String, String> grades = new LinkedHashMap<>();
        read.judgements().forEach(one -> grades.putIfAbsent(capital(one.area().folded()), one.standardGrade()));
        if (read.outcome() != null) {
            grades.put("Inspection outcome", read.outcome().folded());
        }
        json.name("judgements").begin();
        grades.forEach(json::with);
        json.end();
    }

    private static String capital(String area) {
        return Character.toUpperCase(area.charAt(0)) + area.substring(1);
    }

    private void items(String name, List<ReadItem> items) {
        json.list(name, items, (to, item) -> item(name, item));
    }

    private void item(String list, ReadItem item) {
        json.begin()
                .with("text", item.folded())
                .with("framework_reference", foldedOf(item.frameworkReference()))
                .with("page", item.page())
                .with("start", item.start())
                .with("end", item.end());
        if (list.equals("priority_actions") || item.responsibleBody() != null) {
            json.with("responsible_body", foldedOf(item.responsibleBody()));
        }
        if (list.equals("requirements") || item.regulation() != null || item.due() != null) {
            json.with("regulation", foldedOf(item.regulation())).with("due", valueOf(item.due()));
        }
        json.name("places").begin();
        place("framework_reference", item.frameworkReference());
        place("responsible_body", item.responsibleBody());
        place("regulation", item.regulation());
        read("due", item.due());
        json.end().end();
    }

    private void raised(RaisedNeed need) {
        json.begin().with("text", need.sentence().folded()).with("framework_reference", null);
        rest(need.sentence());
        json.with("reason", need.reason().name()).with("raised_by", need.cue()).end();
    }

    private void finding(ReadSentence sentence) {
        json.begin().with("text", sentence.folded());
        rest(sentence);
        json.end();
    }

    private void rest(ReadSentence sentence) {
        json.with("section", sentence.section())
                .with("paragraph", sentence.paragraph())
                .with("page", sentence.page())
                .with("type", sentence.type().name())
                .with("cue", sentence.cue())
                .with("start", sentence.start())
                .with("end", sentence.end());
    }

    /** Where each single value stands and how sure it is. */
    private void places(Proposal read) {
        Particulars about = read.particulars();
        json.name("places").begin();
        read("organisation", about.organisation());
        read("inspection_start", about.inspectionStart());
        read("inspection_end", about.inspectionEnd());
        read("letter_date", about.letterDate());
        Addressee addressee = about.addressee();
        read("addressee", addressee == null ? null : addressee.name());
        read("addressee_role", addressee == null ? null : addressee.role());
        json.list("inspectors", about.inspectors(), (to, one) -> value(one));
        json.list("judgements", read.judgements(), (to, one) -> judgement(one));
        read("statement_due", read.statementDue());
        place("outcome", read.outcome());
        json.end();
    }

    private void judgement(ReadJudgement read) {
        json.begin().name("area");
        passage(read.area());
        json.name("grade");
        passage(read.grade());
        json.with("sure", read.sureness().name()).end();
    }

    private void read(String name, @Nullable Read<?> read) {
        json.name(name);
        if (read == null) {
            json.value(null);
        } else {
            value(read);
        }
    }

    private void value(Read<?> read) {
        json.begin().with("value", read.value());
        place(read.passage());
        json.with("sure", read.sureness().name()).end();
    }

    private void place(String name, @Nullable Passage passage) {
        json.name(name);
        if (passage == null) {
            json.value(null);
        } else {
            passage(passage);
        }
    }

    private void passage(Passage passage) {
        json.begin();
        place(passage);
        json.end();
    }

    private void place(Passage passage) {
        json.with("text", passage.folded())
                .with("page", source.pageOf(passage.start()))
                .with("start", passage.start())
                .with("end", passage.end());
    }

    private void text(boolean withText) {
        if (!withText) {
            return;
        }
        json.with("text", source.text()).name("layout").begin();
        json.list("pages", source.pages(), JsonText::value);
        json.list("furniture", source.furniture(), ProposalJson::stretch);
        json.list("footnotes", source.footnotes(), ProposalJson::stretch);
        json.list("headings", source.headings(), ProposalJson::stretch);
        json.list("tables", source.tables(), (to, table) -> {
            to.beginList();
            table.rows().forEach(row -> {
                to.beginList();
                row.forEach(cell -> stretch(to, cell));
                to.endList();
            });
            to.endList();
        });
        json.end();
    }

    private static void stretch(JsonText to, Stretch stretch) {
        to.beginList().value(stretch.start()).value(stretch.end()).endList();
    }

    private static @Nullable Object valueOf(@Nullable Read<?> read) {
        return read == null ? null : read.value();
    }

    private static @Nullable String foldedOf(@Nullable Passage passage) {
        return passage == null ? null : passage.folded();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
