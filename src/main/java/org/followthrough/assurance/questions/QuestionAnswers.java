package org.followthrough.assurance.questions;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All answers to questions. */
interface QuestionAnswers extends JpaRepository<QuestionAnswer, UUID> {}
