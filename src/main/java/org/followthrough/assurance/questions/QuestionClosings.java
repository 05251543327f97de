package org.followthrough.assurance.questions;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All closings of questions. */
interface QuestionClosings extends JpaRepository<QuestionClosing, UUID> {}
