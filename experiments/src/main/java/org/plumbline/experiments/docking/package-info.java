/** Docking: the model's submodels against published values, with verdicts. */
@NullMarked
package org.plumbline.experiments.docking;

import org.jspecify.annotations.NullMarked;
