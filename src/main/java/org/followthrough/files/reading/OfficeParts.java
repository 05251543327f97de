package org.followthrough.files.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The parts of an Office file, by name and in the order that its main part says. */
class OfficeParts {

    private final ZipFile zip;

    OfficeParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Names like this, the tenth after the ninth. */
    List<String> named(String pattern) {
        Pattern name = Pattern.compile(pattern);
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(each -> name.matcher(each).matches())
                .sorted(java.util.Comparator.comparingInt(String::length).thenComparing(each -> each))
                .toList();
    }

    /** The parts that elements of this name in the main part refer to, in their order. */
    List<String> inOrder(String main, String element) throws IOException, XMLStreamException {
        String folder = main.substring(0, main.indexOf('/') + 1);
        Map<String, String> targets = targets(folder, main.substring(folder.length()));
        List<String> ordered = new ArrayList<>();
        try (InputStream part = open(main)) {
            if (part != null) {
                var xml = new OfficeXml(part);
                while (xml.next()) {
                    if (xml.begins(element)) {
                        ordered.add(targets.getOrDefault(xml.attribute("r:id"), ""));
                    }
                }
            }
        }
        return ordered;
    }

    private Map<String, String> targets(String folder, String main) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream part = open(folder + "_rels/" + main + ".rels")) {
            if (part != null) {
                var xml = new OfficeXml(part);
                while (xml.next()) {
                    if (xml.begins("Relationship")) {
                        String target = xml.attribute("Target");
                        targets.put(
                                xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                    }
                }
            }
        }
        return targets;
    }

    /** The bytes of a part; null when there is none of this name. */
    @Nullable
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : new BufferedInputStream(zip.getInputStream(entry));
    }
}
