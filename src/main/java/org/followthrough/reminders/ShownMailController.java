package org.followthrough.reminders;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** In the demonstration, shows people the mails that would have gone to them; elsewhere there are none. */
@Controller
class ShownMailController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ShownMails mails;
    private final ReminderSettings settings;

    ShownMailController(ShownMails mails, ReminderSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @GetMapping("/demonstration/mail")
    String list(Viewer viewer, Model model) {
        requireDemonstration();
        model.addAttribute("mails", mails.of(viewer));
        return "reminders/mails";
    }

    @GetMapping("/demonstration/mail/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        model.addAttribute("shown", one(id, viewer));
        return "reminders/shown-mail";
    }

    /** As a mail program would show it. */
    @GetMapping("/demonstration/mail/{id}/html")
    ResponseEntity<String> html(@PathVariable String id, Viewer viewer) {
        return ResponseEntity.ok().contentType(HTML).body(one(id, viewer).html());
    }

    private ShownMail one(String id, Viewer viewer) {
        requireDemonstration();
        return mails.one(parsed(id), viewer).orElseThrow(() -> NotFound.of(id));
    }

    private static UUID parsed(String id) {
        try {
            return Ids.parse(id);
        } catch (IllegalArgumentException malformed) {
            throw NotFound.of(id);
        }
    }

    private void requireDemonstration() {
        if (!settings.mailsAreShown()) {
            throw NotFound.of("mails outside of the demonstration");
        }
    }
}
