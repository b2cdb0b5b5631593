/** Scenario files: text to model parameters. */
@NullMarked
package org.plumbline.scenarios;

import org.jspecify.annotations.NullMarked;
