/** Who wins: defaults, cases, files, strategies, design points and overrides. */
@NullMarked
package org.plumbline.scenarios.layer;

import org.jspecify.annotations.NullMarked;
