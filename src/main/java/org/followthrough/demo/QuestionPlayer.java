package org.followthrough.demo;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.assurance.questions.NewQuestion;
import org.followthrough.assurance.questions.QuestionManagement;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Verb;
import org.followthrough.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Asks leads, answers and closes; what is answered and closed is the last question asked on the action. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class QuestionPlayer implements Player {

    private final QuestionManagement questions;

    QuestionPlayer(QuestionManagement questions) {
        this.questions = questions;
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.ASKS, Verb.ANSWERS, Verb.CLOSES_THE_QUESTION);
    }

    @Override
    public void play(Deed deed, Remembered told, Viewer viewer) {
        switch (deed.verb()) {
            case ASKS ->
                told.question(questions.ask(
                        told.action(),
                        new NewQuestion(
                                deed.words(),
                                told.cast().organisation(deed.details().find("for"))),
                        viewer));
            case ANSWERS ->
                questions.answer(told.question(), deed.words(), deed.details().wordsOrNull("said by"), viewer);
            default -> questions.close(told.question(), deed.words().isEmpty() ? null : deed.words(), viewer);
        }
    }
}
