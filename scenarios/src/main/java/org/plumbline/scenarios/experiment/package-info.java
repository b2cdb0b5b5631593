/** What an experiment asks for: design, factors, replications, outcomes, hypotheses. */
@NullMarked
package org.plumbline.scenarios.experiment;

import org.jspecify.annotations.NullMarked;
