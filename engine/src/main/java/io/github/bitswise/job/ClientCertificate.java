package io.github.bitswise.job;

import io.github.bitswise.source.Place;
import java.util.Optional;

/**
 * The certificate of the client: SetClientCertificateByID or SetClientCertificateByName.
 *
 * @param store the name of the store, {@code MY} where the input does not say
 * @param hash the SHA-1 hash in hexadecimal digits, as the input writes it
 * @param subject the subject name
 * @param smartCard whether its key lies on a smart card
 */
public record ClientCertificate(
    StoreLocation location,
    String store,
    Optional<String> hash,
    Optional<String> subject,
    boolean smartCard,
    Place at) {}
