/** Tests of the questions asked of results directories. */
@NullMarked
package org.plumbline.experiments.analysis;

import org.jspecify.annotations.NullMarked;
