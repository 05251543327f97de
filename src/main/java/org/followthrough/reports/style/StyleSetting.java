package org.followthrough.reports.style;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.files.StoredFileId;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How the papers of an organisation look, as its administrator chose. */
@Entity
@Table(name = "house_style")
class StyleSetting {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Version
    private @Nullable Integer version;

    private String name;
    private String colour;
    private @Nullable String footer;
    private @Nullable String classification;
    private @Nullable UUID logoId;
    private @Nullable String logoWords;

    @NullUnmarked
    protected StyleSetting() {}

    private StyleSetting(OrganisationId organisation, NewStyle style) {
        this.organisation = organisation;
        this.name = style.name();
        this.colour = style.colour();
        this.footer = style.footer();
        this.classification = style.classification();
    }

    static StyleSetting choose(OrganisationId organisation, NewStyle style) {
        return new StyleSetting(organisation, style);
    }

    void change(NewStyle style) {
        this.name = style.name();
        this.colour = style.colour();
        this.footer = style.footer();
        this.classification = style.classification();
    }

    /** Shows a picture; its words are for those who do not see it. */
    void show(StoredFileId logo, String words) {
        this.logoId = logo.id();
        this.logoWords = words;
    }

    void reword(String words) {
        if (logoId != null) {
            this.logoWords = words;
        }
    }

    void showNoLogo() {
        this.logoId = null;
        this.logoWords = null;
    }

    int version() {
        return Objects.requireNonNull(version);
    }
}
