package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.files.ChildProcess;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command in a process of its own, as people and the web application start it. */
class ReadLetterCommandTests {

    @TempDir
    private Path folder;

    private record Answer(int exit, List<String> out, String errors) {}

    @Test
    void printsALineForEachFileInOrderAndSaysThatOneWasRefused() throws Exception {
        Path letter = Files.write(folder.resolve("letter.txt"), ProposalJsonTests.specimenBytes());
        Path page = Files.writeString(folder.resolve("page.pdf"), "<html>Inspection of Exampleshire</html>");
        Answer answer = run(
                letter.toString(), page.toString(), folder.resolve("none.pdf").toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.errors()).isEmpty();
        List<JsonNode> lines =
                answer.out().stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("file").asString()).isEqualTo(letter.toString());
        assertThat(lines.get(0).get("organisation").asString()).isEqualTo("North Northamptonshire");
        assertThat(lines.get(0).has("text")).isFalse();
        assertThat(lines.get(1).get("refusal").asString()).isEqualTo("NOT_A_DOCUMENT");
        assertThat(lines.get(2).get("refusal").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void printsTheStoredTextWhenAsked() throws Exception {
        Path letter = Files.write(folder.resolve("letter.txt"), ProposalJsonTests.specimenBytes());
        Answer answer = run("--text", letter.toString());
        assertThat(answer.exit()).isZero();
        assertThat(JsonMapper.shared().readTree(answer.out().get(0)).get("text").asString())
                .isEqualTo(ProposalJsonTests.specimen().text());
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        assertThat(run()).isEqualTo(new Answer(2, List.of(), Messages.word("letters.read-letter.usage")));
        assertThat(run("--nonsense", "file").exit()).isEqualTo(2);
    }

    @Test
    void readsInAChildWhatItReadsHere() {
        byte[] pdf = new SpecimenPdf()
                .page()
                .line("Young people are asked what they think of the hub.")
                .bytes();
        assertThat(new ChildReader().read(pdf)).isEqualTo(DocumentText.read(pdf));
        assertThat(new ChildReader().read(ProposalJsonTests.specimenBytes()))
                .isInstanceOf(Proposal.class)
                .isEqualTo(ProposalJsonTests.specimen());
    }

    @Test
    void givesAChildUpThatTakesTooLongOrTooMuch() {
        byte[] letter = ProposalJsonTests.specimenBytes();
        assertThat(new ChildReader(256, Duration.ofMillis(30)).read(letter))
                .isEqualTo(new Refusal(RefusalReason.TOO_HARD));
        assertThat(new ChildReader(6, Duration.ofSeconds(20)).read(new byte[20 * 1024 * 1024]))
                .isEqualTo(new Refusal(RefusalReason.TOO_HARD));
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        new ChildReader(256, Duration.ofMillis(30)).read(ProposalJsonTests.specimenBytes());
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(ChildReader.FILE));
        }
    }

    private static Answer run(String... args) throws Exception {
        var call = new ArrayList<>(ChildProcess.java(256));
        call.add(ReadLetterCommand.NAME);
        call.addAll(List.of(args));
        Process process = new ProcessBuilder(call).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), out.lines().toList(), errors.strip());
    }
}
