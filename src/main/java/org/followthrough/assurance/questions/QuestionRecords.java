package org.followthrough.assurance.questions;

import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps questions, answers and closings: nothing follows a closing, whoever is faster. */
@Component
class QuestionRecords {

    private final Questions questions;
    private final QuestionAnswers answers;
    private final QuestionClosings closings;

    QuestionRecords(Questions questions, QuestionAnswers answers, QuestionClosings closings) {
        this.questions = questions;
        this.answers = answers;
        this.closings = closings;
    }

    Question one(QuestionId id) {
        return questions.findById(id).orElseThrow(() -> NotFound.of(id));
    }

    QuestionId keep(Question asked) {
        return questions.saveAndFlush(asked).id();
    }

    void keep(QuestionAnswer answer) {
        answers.saveAndFlush(answer);
    }

    void keep(QuestionClosing closing) {
        try {
            closings.saveAndFlush(closing);
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains("question_closing_question_id_key")) {
                throw new NotAllowedNow("assurance.question.closed");
            }
            throw refused;
        }
    }
}
