package org.followthrough.plans.extensions;

import org.followthrough.plans.ExtensionId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The extensions that were asked for. */
interface Extensions extends JpaRepository<Extension, ExtensionId> {}
