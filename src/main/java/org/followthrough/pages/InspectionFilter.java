package org.followthrough.pages;

import java.util.UUID;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which inspections a list is asked for; anything unknown asks for all. */
record InspectionFilter(
        @Nullable String organisation, @Nullable String kind) {

    @Nullable
    UUID organisationId() {
        try {
            return organisation == null ? null : Ids.parse(organisation);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @Nullable
    String kindName() {
        for (InspectionKind known : InspectionKind.values()) {
            if (known.name().equals(kind)) {
                return kind;
            }
        }
        return null;
    }

    /** Whether fewer than all are asked for. */
    boolean narrows() {
        return organisationId() != null || kindName() != null;
    }

    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/inspections");
        if (organisationId() != null) {
            address.queryParam("organisation", organisation);
        }
        if (kindName() != null) {
            address.queryParam("kind", kind);
        }
        return address.build().toUriString();
    }
}
