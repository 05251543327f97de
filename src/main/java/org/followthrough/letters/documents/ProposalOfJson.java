package org.followthrough.letters.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.followthrough.letters.reading.Addressee;
import org.followthrough.letters.reading.DocumentKind;
import org.followthrough.letters.reading.Particulars;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.ProposedType;
import org.followthrough.letters.reading.RaisedNeed;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.ReadItem;
import org.followthrough.letters.reading.ReadJudgement;
import org.followthrough.letters.reading.ReadSentence;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.ReadingWarning;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.SourceText.Table;
import org.followthrough.letters.reading.Stretch;
import org.followthrough.letters.reading.Sureness;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was read from a document, back from the line that {@link ProposalJson} wrote with its text. */
public final class ProposalOfJson {

    private final JsonNode json;
    private final SourceText source;

    private ProposalOfJson(JsonNode json) {
        this.json = json;
        this.source = source(json.required("text").stringValue(), json.required("layout"));
    }

    /**
     * Reads a line back.
     *
     * @throws IllegalArgumentException when it is no such line, or the stored text is not in it
     */
    public static Reading reading(String line) {
        try {
            JsonNode json = JsonMapper.shared().readTree(line);
            return json.required("refusal").isNull()
                    ? new ProposalOfJson(json).proposal()
                    : new Refusal(RefusalReason.valueOf(json.required("refusal").stringValue()));
        } catch (JacksonException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException("This is no line about a document", broken);
        }
    }

    private Proposal proposal() {
        JsonNode places = json.required("places");
        return new Proposal(
                source,
                DocumentKind.valueOf(string(json, "kind")),
                particulars(places),
                all(json, "scope", this::passage),
                all(places, "judgements", this::judgement),
                all(json, "priority_actions", this::item),
                all(json, "improvements", this::item),
                all(json, "requirements", this::item),
                all(json, "recommendations", this::item),
                one(places, "statement_due", node -> read(node, LocalDate::parse)),
                one(places, "outcome", this::passage),
                all(json, "findings", this::sentence),
                all(json, "raised_from_text", this::raised),
                all(json, "practice_examples", this::passage),
                all(json, "warnings", node -> ReadingWarning.valueOf(node.stringValue())));
    }

    private Particulars particulars(JsonNode places) {
        Read<String> name = one(places, "addressee", this::words);
        return new Particulars(
                one(places, "organisation", this::words),
                one(places, "inspection_start", node -> read(node, LocalDate::parse)),
                one(places, "inspection_end", node -> read(node, LocalDate::parse)),
                one(places, "letter_date", node -> read(node, LocalDate::parse)),
                name == null ? null : new Addressee(name, one(places, "addressee_role", this::words)),
                all(places, "inspectors", this::words),
                json.required("lead_inspectors").size());
    }

    private ReadJudgement judgement(JsonNode node) {
        return new ReadJudgement(passage(node.required("area")), passage(node.required("grade")), sureness(node));
    }

    private ReadItem item(JsonNode node) {
        JsonNode places = node.required("places");
        return new ReadItem(
                passage(node),
                number(node, "page"),
                one(places, "framework_reference", this::passage),
                one(places, "responsible_body", this::passage),
                one(places, "regulation", this::passage),
                one(places, "due", due -> read(due, LocalDate::parse)));
    }

    private ReadSentence sentence(JsonNode node) {
        JsonNode cue = node.required("cue");
        return new ReadSentence(
                string(node, "section"),
                number(node, "paragraph"),
                number(node, "page"),
                passage(node),
                ProposedType.valueOf(string(node, "type")),
                cue.isNull() ? null : cue.stringValue());
    }

    private RaisedNeed raised(JsonNode node) {
        return new RaisedNeed(
                sentence(node), RaisedNeed.Reason.valueOf(string(node, "reason")), string(node, "raised_by"));
    }

    private Read<String> words(JsonNode node) {
        return read(node, value -> value);
    }

    private <T> Read<T> read(JsonNode node, Function<String, T> value) {
        return new Read<>(value.apply(string(node, "value")), passage(node), sureness(node));
    }

    private Passage passage(JsonNode node) {
        int start = node.required("start").intValue();
        int end = node.required("end").intValue();
        return new Passage(start, end, source.text().substring(start, end), string(node, "text"));
    }

    private static Sureness sureness(JsonNode node) {
        return Sureness.valueOf(string(node, "sure"));
    }

    private static String string(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        JsonNode number = node.required(name);
        return number.isNull() ? null : (Integer) number.intValue();
    }

    private static <T> @Nullable T one(JsonNode node, String name, Function<JsonNode, T> read) {
        JsonNode value = node.required(name);
        return value.isNull() ? null : read.apply(value);
    }

    private static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> read) {
        return all(node.required(name), read);
    }

    private static <T> List<T> all(JsonNode list, Function<JsonNode, T> read) {
        return list.valueStream().map(read).toList();
    }

    private static SourceText source(String text, JsonNode layout) {
        return new SourceText(
                text,
                all(layout, "pages", JsonNode::intValue),
                all(layout, "furniture", ProposalOfJson::stretch),
                all(layout, "footnotes", ProposalOfJson::stretch),
                all(layout, "headings", ProposalOfJson::stretch),
                all(layout, "tables", table -> new Table(all(table, row -> all(row, ProposalOfJson::stretch)))));
    }

    private static Stretch stretch(JsonNode pair) {
        return new Stretch(pair.required(0).intValue(), pair.required(1).intValue());
    }
}
