package org.followthrough.reports.forms.slides;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.forms.office.OfficeTemplate;

/** Our template for slides, and where things stand on one. Lengths are points; a slide is 960 by 540 of them. */
final class SlidesTemplate {

    static final String TITLE_SLIDE = "Title slide";
    static final String CONTENT = "Title and content";
    static final double LEFT = 48;
    static final double WIDTH = 864;
    static final double TOP = 114;
    static final double BOTTOM = 486;

    private static final OfficeTemplate TEMPLATE = new OfficeTemplate("papers/slides", parts());

    private SlidesTemplate() {}

    /** No slides yet, in the colour of the house. */
    static XMLSlideShow begin(HouseStyle style) throws IOException {
        return new XMLSlideShow(TEMPLATE.filled(Map.of("colour", style.colour().substring(1))));
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-rels.xml");
        parts.put("ppt/presentation.xml", "presentation.xml");
        parts.put("ppt/_rels/presentation.xml.rels", "presentation-rels.xml");
        parts.put("ppt/theme/theme1.xml", "theme.xml");
        parts.put("ppt/tableStyles.xml", "table-styles.xml");
        parts.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels.xml");
        String[] layouts = {"layout-title.xml", "layout-text.xml", "layout-title-only.xml"};
        for (int at = 0; at < layouts.length; at++) {
            String layout = "slideLayout" + (at + 1) + ".xml";
            parts.put("ppt/slideLayouts/" + layout, layouts[at]);
            parts.put("ppt/slideLayouts/_rels/" + layout + ".rels", "layout-rels.xml");
        }
        return parts;
    }
}
