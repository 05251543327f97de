package org.followthrough.findings.links;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.World;
import org.followthrough.findings.FindingId;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.FindingType;
import org.followthrough.findings.NewFinding;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.inspections.NewInspection;
import org.followthrough.inspections.NewLetter;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inspections with letters of a few sentences of ours, years apart, for what one says about another. */
public class LinkedLetters {

    public static final String HUBS = "Easy ways into a hub for care leavers.";
    public static final String HOMES = "Tenancies for care leavers.";
    public static final String TWO_HUBS = "Care leavers find two hubs open every day.";
    public static final String PROTOCOL = "A protocol agreed last spring gives care leavers safer tenancies.";
    public static final String PROUD = "Leaders are proud of their social workers.";

    private final World world;
    private final InspectionManagement inspections;
    private final FindingManagement findings;
    private final JdbcClient jdbc;

    public LinkedLetters(BeanFactory beans) {
        this.world = beans.getBean(World.class);
        this.inspections = beans.getBean(InspectionManagement.class);
        this.findings = beans.getBean(FindingManagement.class);
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    /** An open inspection of one organisation in a year. */
    public InspectionId inspect(
            OrganisationId organisation, int year, PersonId by, List<String> sentences, List<String> items) {
        return inspect(organisation, year, Confidentiality.OPEN, by, sentences, items);
    }

    public InspectionId inspect(
            OrganisationId organisation,
            int year,
            Confidentiality confidentiality,
            PersonId by,
            List<String> sentences,
            List<String> items) {
        NewInspection inspection = new NewInspection(
                InspectionMother.ILACS_2018,
                InspectionKind.FOCUSED_VISIT,
                List.of(organisation),
                "Visit of " + year,
                LocalDate.of(year, 5, 11),
                LocalDate.of(year, 5, 12),
                null,
                null,
                null,
                List.of(),
                confidentiality,
                List.of());
        String letter = String.join("\n", sentences) + "\n" + String.join("\n", items);
        return world.acting(by, () -> {
            InspectionId recorded = inspections.record(inspection, world.viewer(by));
            inspections.keepLetter(recorded, new NewLetter(letter, null, null, null), world.viewer(by));
            findings.accept(
                    recorded,
                    sentences.stream().map(words -> finding(letter, words)).toList(),
                    items.stream().map(words -> item(letter, words)).toList(),
                    world.viewer(by));
            return recorded;
        });
    }

    public FindingId finding(InspectionId inspection, String words) {
        return new FindingId(
                one("select id from finding where inspection_id = :in and words = :words", inspection, words));
    }

    public RecommendationId item(InspectionId inspection, String words) {
        return new RecommendationId(
                one("select id from recommendation where inspection_id = :in and words = :words", inspection, words));
    }

    private UUID one(String sql, InspectionId inspection, String words) {
        return jdbc.sql(sql)
                .param("in", inspection.id())
                .param("words", words)
                .query(UUID.class)
                .single();
    }

    private static NewFinding finding(String letter, String words) {
        int start = letter.indexOf(words);
        return new NewFinding("Main findings", null, words, start, start + words.length(), FindingType.CONTEXT);
    }

    private static NewRecommendation item(String letter, String words) {
        int start = letter.lastIndexOf(words);
        return new NewRecommendation(
                RecommendationKind.AREA_FOR_IMPROVEMENT, words, start, start + words.length(), null, null, List.of());
    }
}
