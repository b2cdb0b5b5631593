/** Tests of experiments of scenario files as runs. */
@NullMarked
package org.plumbline.experiments.sweep;

import org.jspecify.annotations.NullMarked;
