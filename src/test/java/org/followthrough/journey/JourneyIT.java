package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.followthrough.Corpus;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The whole job in a browser: a letter goes in, a plan answers it, work is done, returned, signed off, and papers come out. */
class JourneyIT extends InABrowser {

    private static final String SPECIMEN = "demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void goesFromTheInspectorsWordsToThePaperOfTheBoard() throws IOException {
        String inspection;
        String plan;
        String action;
        try (Visitor officer = visitor("officer.north", 1280)) {
            inspection = putTheLetterIn(officer);
            plan = makeThePlan(officer);
            action = planAction(officer, plan, "Agree a joint protocol between housing and leaving care", "Housing");
            planAction(officer, plan, "Open a hub in Kettering", "Hub access");
            planAction(officer, plan, "Issue bus passes until the hub opens", "Travel (bus passes)");
            walkTheThreadAndBack(officer, inspection, action);
            reportProgress(officer, action);
            addEvidence(officer, action, "Protocol signed by both heads of service");
            askForSignOff(officer, action, "Both services now plan each move together.");
        }
        try (Visitor manager = visitor("manager.trust", 1280)) {
            sendBack(manager, action);
        }
        try (Visitor officer = visitor("officer.north", 1280)) {
            officer.open(action);
            assertThat(officer.words()).contains("Show that it is used");
            addEvidence(officer, action, "Dip sample of ten joint plans");
            askForSignOff(officer, action, "Nine of ten young people had one named housing officer.");
        }
        try (Visitor manager = visitor("manager.trust", 1280)) {
            signOff(manager, action);
        }
        try (Visitor leader = visitor("leader.north", 1280)) {
            String recommendation = updateTheRecommendation(leader, inspection);
            takeThePapers(leader, plan);
            leader.open(recommendation + "/history");
            assertThat(leader.words()).contains("Leader north " + story.mark()).contains("Housing is moving");
            leader.open(action + "/history");
            String newer = leader.words();
            leader.follow("Next");
            assertThat(newer + leader.words())
                    .contains("Officer north " + story.mark())
                    .contains("Manager trust " + story.mark())
                    .contains("Action written down")
                    .contains("Progress recorded")
                    .contains("Evidence added")
                    .contains("Sign-off asked for")
                    .contains("Request decided");
        }
        seesNothing("officer.west", List.of(inspection, inspection + "/letter", plan, plan + "/actions", action));
        everyPageCanBeLookedAt(inspection, plan, action);
    }

    private String putTheLetterIn(Visitor officer) throws IOException {
        officer.follow("Inspections");
        officer.go("Put a letter in");
        officer.press("Read the letter");
        assertThat(officer.words()).contains("Choose a file or paste the words of the letter");
        officer.type("text", letter());
        officer.press("Read the letter");
        assertThat(officer.heading()).isEqualTo("Check what was read");
        officer.go("Check and complete the inspection");
        officer.choose("organisation", "North " + story.mark());
        officer.date("publishedOn", 31, 10, 2024);
        officer.press("Save");
        officer.press("Accept as an inspection");
        assertThat(officer.words()).contains("Choose who may see it");
        officer.tick("confidentiality", "OPEN");
        officer.press("Save");
        officer.press("Accept the rest as read");
        officer.press("Accept as an inspection");
        assertThat(officer.path()).matches("/inspections/" + UUID);
        assertThat(officer.words()).contains("Focused visit").contains("Jenny-ellen Scotland");
        String inspection = officer.path();
        officer.open(inspection + "/letter");
        assertThat(officer.words()).contains("hub");
        return inspection;
    }

    private String makeThePlan(Visitor officer) {
        officer.open("/plans/new");
        officer.press("Make the plan");
        assertThat(officer.words()).contains("There is a problem");
        officer.type("name", "Care leavers " + story.mark());
        officer.tickLabelled("organisations", "North " + story.mark());
        officer.tickLabelled("inspections", "Focused visit");
        officer.type("sponsor", "Director of children’s services");
        officer.type("board", "Corporate parenting board");
        officer.press("Make the plan");
        assertThat(officer.path()).matches("/plans/" + UUID);
        return officer.path();
    }

    private String planAction(Visitor officer, String plan, String title, String theme) {
        officer.open(plan + "/actions/new");
        officer.type("title", title);
        officer.tickLabelled("recommendations", theme.equals("Housing") ? "-R1" : "-R2");
        officer.type("leadTitle", "Leaving care service manager");
        officer.date("dueOn", 31, 3, 2027);
        officer.type("outcome", "Young people have a home and a place to go.");
        officer.type("evidenceNeeded", "The protocol in use.");
        officer.choose("theme", theme);
        officer.press("Save the action");
        assertThat(officer.path()).matches("/actions/" + UUID);
        assertThat(officer.heading()).contains(title);
        return officer.path();
    }

    private void walkTheThreadAndBack(Visitor officer, String inspection, String action) {
        officer.open(inspection + "/letter");
        assertThat(officer.links()).contains(action);
        officer.open(action);
        assertThat(officer.links()).anyMatch(link -> link.startsWith(inspection + "/letter"));
    }

    private void reportProgress(Visitor officer, String action) {
        officer.open(action);
        officer.go("Record progress");
        officer.tick("rating", "ON_TRACK");
        officer.type("words", "First draft of the protocol agreed.");
        officer.press("Record progress");
        assertThat(officer.words()).contains("First draft of the protocol agreed.");
    }

    private void addEvidence(Visitor officer, String action, String title) {
        officer.open(action + "/evidence");
        officer.type("title", title);
        officer.type("shows", "That the work was done.");
        officer.tick("proof", "PRACTICE");
        officer.date("datedOn", 2, 11, 2024);
        officer.upload("file", "protocol.txt", "The protocol: " + title + "\n");
        officer.tickLabelled("checked", "");
        officer.press("Add evidence");
        assertThat(officer.words()).contains(title);
    }

    private void askForSignOff(Visitor officer, String action, String impact) {
        officer.open(action + "/sign-off-requests");
        officer.type("impact", impact);
        officer.press("Ask for sign-off");
        assertThat(officer.path()).isEqualTo(action);
        assertThat(officer.words()).contains("Waiting for sign-off");
    }

    private void sendBack(Visitor manager, String action) {
        manager.follow("Reviews");
        assertThat(manager.words()).contains("Agree a joint protocol");
        manager.open(action + "/returns");
        manager.type("words", "Show that it is used: a dip sample.");
        manager.press("Return");
        assertThat(manager.words()).contains("In progress");
    }

    private void signOff(Visitor manager, String action) {
        manager.open(action + "/sign-offs");
        manager.type("words", "The sample bears it out.");
        manager.tick("check", "NEEDED");
        manager.date("checkDueOn", 1, 6, 2027);
        manager.press("Sign off");
        assertThat(manager.words()).contains("Signed off");
    }

    private String updateTheRecommendation(Visitor leader, String inspection) {
        leader.open(inspection);
        String recommendation = leader.links().stream()
                .filter(link -> link.matches("/recommendations/" + UUID))
                .findFirst()
                .orElseThrow();
        leader.open(recommendation + "/updates");
        leader.type("words", "Housing is moving; priority beyond 21 is next.");
        leader.tick("rating", "GREEN");
        leader.press("Save the update");
        assertThat(leader.words()).contains("Housing is moving");
        return recommendation;
    }

    private void takeThePapers(Visitor leader, String plan) throws IOException {
        String query = "?plan=" + plan.substring("/plans/".length());
        leader.open("/reports");
        try (PDDocument pdf = Loader.loadPDF(leader.download("/reports/action-plan.pdf" + query))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Housing is moving");
        }
        byte[] workbook = leader.download("/reports/action-plan.xlsx" + query);
        try (ReadableWorkbook excel = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(excel.getSheets().toList()).hasSizeGreaterThan(1);
        }
        assertThat(new String(leader.download("/reports/action-plan.csv" + query), StandardCharsets.UTF_8))
                .contains("Agree a joint protocol between housing and leaving care")
                .contains("Housing is moving");
    }

    private void seesNothing(String username, List<String> addresses) {
        try (Visitor stranger = visitor(username, 1280)) {
            for (String address : addresses) {
                assertThat(stranger.statusOf(address)).as(address).isEqualTo(404);
            }
            stranger.open("/inspections");
            assertThat(stranger.words()).doesNotContain("Focused visit, October 2024");
            stranger.open("/plans");
            assertThat(stranger.words()).doesNotContain("Care leavers " + story.mark());
        }
    }

    /** Follows every link from where each person begins, once for each kind of page; each visitor looks at what comes up. */
    private void everyPageCanBeLookedAt(String... beginnings) {
        Set<String> seen = new HashSet<>();
        for (String who : List.of("leader.north", "manager.trust", "board.north", "administrator", "officer.north")) {
            try (Visitor visitor = visitor(who, 320)) {
                walk(visitor, seen, beginnings);
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    private static void walk(Visitor visitor, Set<String> seen, String... beginnings) {
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        if (seen.isEmpty()) {
            ahead.addAll(List.of(beginnings));
        }
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            String kind = address.replaceAll(UUID, "*").replaceAll("[?#].*", "");
            if (kind.matches("/reports/.*\\..*|.*/file|.*\\.(csv|xlsx)|/assets/.*") || !seen.add(kind)) {
                continue;
            }
            visitor.open(address);
            ahead.addAll(visitor.links());
        }
    }

    private static String letter() throws IOException {
        if (Corpus.isThere() || BrowserForTests.isRequired("corpus")) {
            return Files.readString(Corpus.folder().resolve("001-fv-north-northamptonshire-2024.txt"));
        }
        return new ClassPathResource(SPECIMEN).getContentAsString(StandardCharsets.UTF_8);
    }
}
