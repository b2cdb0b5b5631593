/** What can be wrong with a scenario file, and how it is told. */
@NullMarked
package org.plumbline.scenarios.fault;

import org.jspecify.annotations.NullMarked;
