/** Tests of the docking of submodels on published values. */
@NullMarked
package org.plumbline.experiments.docking;

import org.jspecify.annotations.NullMarked;
