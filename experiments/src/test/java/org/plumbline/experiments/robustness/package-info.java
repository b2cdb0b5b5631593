@NullMarked
package org.plumbline.experiments.robustness;

import org.jspecify.annotations.NullMarked;
