/**
 * BITS for Java: the client interfaces of the Background Intelligent Transfer Service over COM.
 *
 * <p>Start with {@link io.github.bitswise.com.Apartment#enter}, then {@link
 * io.github.bitswise.com.BackgroundCopyManager#connect}. Pointers are {@link
 * java.lang.AutoCloseable}; a call that BITS refuses throws a {@link
 * io.github.bitswise.com.BitsException}, which knows the name and the meaning of the HRESULT. Each
 * method names its interface and its slot there.
 */
@NullMarked
package io.github.bitswise.com;

import org.jspecify.annotations.NullMarked;
