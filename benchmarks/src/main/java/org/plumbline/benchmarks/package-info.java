/** What things cost, each beside a twin in the same class that bounds it or does the same another way; never shipped. */
@NullMarked
package org.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
