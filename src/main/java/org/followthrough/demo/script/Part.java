package org.followthrough.demo.script;

import java.util.List;

/** A plan, or something that belongs to it, and what happened to it, earliest first. */
public record Part(PartKind kind, String title, Fields fields, List<Deed> deeds, Place place) {

    /** When it began, and through whom. */
    public When begun() {
        return fields.of(kind.beginning()).when();
    }
}
