package org.followthrough.inspections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The grade given to one area. */
@Entity
class Judgement {

    @Id
    private UUID id;

    private UUID judgementAreaId;
    private @Nullable String areaAsPrinted;
    private String grade;

    @NullUnmarked
    protected Judgement() {}

    private Judgement(UUID area, @Nullable String areaAsPrinted, String grade) {
        this.id = Ids.next();
        this.judgementAreaId = area;
        this.areaAsPrinted = areaAsPrinted;
        this.grade = grade;
    }

    static Judgement under(FrameworkRow framework, NewJudgement judgement) {
        if (!framework.judges(judgement.area())) {
            throw new IllegalArgumentException("Not an area of " + framework.name() + ": " + judgement.area());
        }
        String grade = framework
                .grade(judgement.grade())
                .orElseThrow(() -> new IllegalArgumentException("Not a grade: " + judgement.grade()));
        return new Judgement(judgement.area(), judgement.areaAsPrinted(), grade);
    }
}
