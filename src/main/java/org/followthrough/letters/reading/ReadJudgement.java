package org.followthrough.letters.reading;

/**
 * One judgement, as printed.
 *
 * @param area the judgement area, for example one row of the table on the first page
 * @param grade the grade as printed; its capitals and line breaks vary
 * @param sureness low when table and headings say different grades, or only a heading says it
 */
public record ReadJudgement(Passage area, Passage grade, Sureness sureness) {

    /** The grade as frameworks name it, for example "Requires improvement to be good"; as printed where it is none of them. */
    public String standardGrade() {
        return Grades.standard(grade.folded());
    }
}
