package org.followthrough.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.ReadablePaper;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a paper can be taken away in one of its forms.
 *
 * @param form says which, as the last part of a message's key
 */
record PaperLink(String form, String address) {

    private static final String CSV = "csv";

    /** A link for each form; CSV also without its first mark, which some programs take for a letter. */
    static List<PaperLink> of(PaperMaker maker, ReadablePaper paper, Map<String, String> parameters) {
        List<PaperLink> links = new ArrayList<>();
        for (var form : maker.forms()) {
            String address = address(maker.name(), form.extension(), parameters);
            links.add(new PaperLink(form.extension() + (form.takesLong(paper) ? "-long" : ""), address));
            if (form.extension().equals(CSV)) {
                links.add(new PaperLink("csv-plain", address + "&bom=no"));
            }
        }
        return links;
    }

    /** The address of the paper as a page. */
    static String toPreview(PaperMaker maker, Map<String, String> parameters) {
        return filled(UriComponentsBuilder.fromPath("/reports/{name}"), List.of(maker.name()), parameters);
    }

    private static String address(String name, String ending, Map<String, String> parameters) {
        return filled(UriComponentsBuilder.fromPath("/reports/{name}.{ending}"), List.of(name, ending), parameters);
    }

    private static String filled(UriComponentsBuilder address, List<String> path, Map<String, String> parameters) {
        parameters.keySet().forEach(parameter -> address.queryParam(parameter, "{" + parameter + "}"));
        List<Object> values = new ArrayList<>(path);
        values.addAll(parameters.values());
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
