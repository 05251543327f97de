package org.followthrough.inspections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;

/** Somebody who inspected, as the letter names them; the one at position 0 led. */
@Entity
class Inspector {

    @Id
    private UUID id;

    private int position;
    private String name;

    @NullUnmarked
    protected Inspector() {}

    Inspector(int position, String name) {
        this.id = Ids.next();
        this.position = position;
        this.name = name.strip();
    }
}
