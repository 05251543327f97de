package org.followthrough.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms offer to choose from, in words. */
@Component("evidenceChoices")
class EvidenceChoices {

    private final MessageSource messages;

    EvidenceChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> proofs() {
        return Stream.of(Proof.values())
                .map(proof -> new Choice(
                        proof.name(), words("evidence.proof." + proof), words("evidence.proof." + proof + ".hint")))
                .toList();
    }

    List<Choice> declaration() {
        return List.of(new Choice("true", words("evidence.checked")));
    }

    /** Accepted or not. */
    List<Choice> decisions() {
        return Stream.of(EvidenceState.ACCEPTED, EvidenceState.NOT_ACCEPTED)
                .map(state -> new Choice(state.name(), words("evidence.decision." + state)))
                .toList();
    }

    /** What stands for whoever leads an action. */
    String lead() {
        return words("evidence.asked-of.lead");
    }

    String everybody() {
        return words("plans.audience.all");
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
