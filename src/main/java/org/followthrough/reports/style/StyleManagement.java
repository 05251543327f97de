package org.followthrough.reports.style;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.followthrough.files.FileName;
import org.followthrough.files.FileStore;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators choose how the papers of their organisation look. */
@Service
@Transactional
class StyleManagement {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private final StyleSettings settings;
    private final FileStore files;
    private final JdbcClient jdbc;

    StyleManagement(StyleSettings settings, FileStore files, JdbcClient jdbc) {
        this.settings = settings;
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * How papers look now.
     *
     * @throws NotFound when there is no such organisation or the viewer does not see it
     * @throws org.followthrough.shared.NotPermitted when they see it but do not administer it
     */
    @Transactional(readOnly = true)
    public StyleRow look(OrganisationId organisation, Viewer viewer) {
        if (!viewer.visibleOrganisations().contains(organisation)) {
            throw NotFound.of(organisation);
        }
        viewer.require("choose a house style", ADMINISTRATOR, Set.of(organisation), null);
        return jdbc.sql("""
                        select o.name as organisation, hs.*, f.content_type,
                               (select string_agg(c.bytes, cast('' as bytea) order by c.number)
                                from file_chunk c where c.file_id = f.id) as logo
                        from organisation o
                        left join house_style hs on hs.organisation_id = o.id
                        left join stored_file f on f.id = hs.logo_id and f.erased_at is null
                        where o.id = :organisation
                        """)
                .param("organisation", organisation.id())
                .query((row, number) -> {
                    byte[] logo = row.getBytes("logo");
                    String name = row.getString("organisation");
                    return new StyleRow(
                            organisation,
                            name,
                            row.getString("name") == null
                                    ? HouseStyle.plain(name)
                                    : new HouseStyle(
                                            row.getString("name"),
                                            logo == null
                                                    ? null
                                                    : logo(
                                                            row.getString("content_type"),
                                                            logo,
                                                            row.getString("logo_words")),
                                            row.getString("colour"),
                                            row.getString("footer"),
                                            row.getString("classification")),
                            row.getObject("version", Integer.class));
                })
                .optional()
                .orElseThrow(() -> NotFound.of(organisation));
    }

    /**
     * Chooses.
     *
     * @param picture the logo as PNG; null for none or the one there is
     * @throws StaleVersion when somebody else chose meanwhile
     */
    public void choose(OrganisationId organisation, StyleForm form, byte @Nullable [] picture, Viewer viewer) {
        StyleRow now = look(organisation, viewer);
        StaleVersion.unlessSame(organisation, Optional.ofNullable(now.version()), Optional.ofNullable(form.began()));
        NewStyle style = form.toStyle();
        StyleSetting setting =
                settings.findById(organisation).orElseGet(() -> StyleSetting.choose(organisation, style));
        setting.change(style);
        if (picture != null) {
            setting.show(
                    files.store(FileName.of("logo.png"), new ByteArrayInputStream(picture))
                            .id(),
                    form.words());
        } else if (form.removesLogo()) {
            setting.showNoLogo();
        } else if (!form.words().isEmpty()) {
            setting.reword(form.words());
        }
        settings.save(setting);
    }

    private static HouseStyle.Logo logo(String type, byte[] bytes, String words) {
        return new HouseStyle.Logo(type, Base64.getEncoder().encodeToString(bytes), words);
    }
}
