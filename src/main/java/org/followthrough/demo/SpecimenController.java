package org.followthrough.demo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.followthrough.demo.specimens.Specimen;
import org.followthrough.demo.specimens.SpecimenShelf;
import org.followthrough.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the demonstration's specimens, for those who want to try putting a letter in; elsewhere there are none. */
@Controller
class SpecimenController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SpecimenShelf shelf = new SpecimenShelf(SpecimenShelf.OF_THE_DEMONSTRATION);
    private final boolean demonstration;

    SpecimenController(@Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/demonstration/letters")
    String list(Model model) {
        requireDemonstration();
        model.addAttribute(
                "specimens",
                shelf.names().stream()
                        .flatMap(name -> shelf.find(name).map(one -> SpecimenRow.of(name, one)).stream())
                        .toList());
        return "demo/specimens";
    }

    @GetMapping("/demonstration/letters/{file}")
    ResponseEntity<byte[]> file(@PathVariable String file) {
        requireDemonstration();
        int dot = file.lastIndexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        return switch (file.substring(dot + 1)) {
            case "pdf" -> sent(file, MediaType.APPLICATION_PDF, shelf.find(name).map(Specimen::pdf));
            case "txt" -> sent(file, TEXT, shelf.text(name).map(words -> words.getBytes(StandardCharsets.UTF_8)));
            default -> throw NotFound.of(file);
        };
    }

    private static ResponseEntity<byte[]> sent(String file, MediaType type, Optional<byte[]> content) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(file).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content.orElseThrow(() -> NotFound.of(file)));
    }

    private void requireDemonstration() {
        if (!demonstration) {
            throw NotFound.of("specimens outside of the demonstration");
        }
    }
}
