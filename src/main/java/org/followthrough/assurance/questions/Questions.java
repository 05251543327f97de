package org.followthrough.assurance.questions;

import org.springframework.data.jpa.repository.JpaRepository;

/** All questions. */
interface Questions extends JpaRepository<Question, QuestionId> {}
