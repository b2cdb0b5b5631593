/** Tests of recordings. */
@NullMarked
package org.plumbline.experiments.recording;

import org.jspecify.annotations.NullMarked;
