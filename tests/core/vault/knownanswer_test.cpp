// SPDX-License-Identifier: EUPL-1.2
#include "core/base/random.h"
#include "core/vault/primitives.h"
#include "tests/core/vault/vaultvalues.h"

#include <sodium.h>

using namespace kib::vault;

namespace {

QByteArray draftSealed()
{
    return fromHex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
        "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        "21f9664c97637da9768812f615c68b13b52e"
        "c0875924c1c7987947deafd8780acf49");
}

} // namespace

TEST_CASE("XChaCha20-Poly1305 gives the answer of the draft standard")
{
    // draft-irtf-cfrg-xchacha-03, appendix A.3.1
    const QByteArray plain(
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
        "future, sunscreen would be it.");
    const QByteArray additional = fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray nonce = counting(0x40, 24);
    const QByteArray key = counting(0x80, 32);
    kib::readySodium();
    QByteArray sealed(plain.size() + 16, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(QByteArrayView(plain)),
        static_cast<unsigned long long>(plain.size()), raw(QByteArrayView(additional)),
        static_cast<unsigned long long>(additional.size()), nullptr, raw(QByteArrayView(nonce)),
        raw(QByteArrayView(key)));
    CHECK(sealed.toHex() == draftSealed().toHex());
}

TEST_CASE("BLAKE2b gives the published answers")
{
    SECTION("without a key: RFC 7693 appendix A")
    {
        CHECK(blake2b(64, nullptr, { "abc" }).toHex()
            == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
               "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    }
    SECTION("with a key: as Python's hashlib")
    {
        CHECK(blake2b(32, raw(QByteArrayView(counting(0, 32))), { "kib.sub1", QByteArray(16, '\0') }).toHex()
            == "c69ab7dcc1886c2e35ecc9760b077455d3ec15ed2522ed297a9111e84cbd57aa");
    }
    SECTION("parts are hashed one after another")
    {
        CHECK(blake2b(32, nullptr, { "a", "", "bc" }) == blake2b(32, nullptr, { "abc" }));
    }
}

TEST_CASE("Ed25519 signs as the standard says")
{
    // RFC 8032, section 7.1, test 2
    const QByteArray seed = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    kib::readySodium();
    QByteArray signPublic(32, '\0');
    QByteArray signSecret(64, '\0');
    crypto_sign_seed_keypair(raw(signPublic), raw(signSecret), raw(QByteArrayView(seed)));
    CHECK(signPublic.toHex() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    QByteArray signature(64, '\0');
    const unsigned char message = 0x72;
    crypto_sign_detached(raw(signature), nullptr, &message, 1, raw(QByteArrayView(signSecret)));
    CHECK(signature.toHex()
        == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
           "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

TEST_CASE("numbers and lengths are written little endian")
{
    QByteArray out;
    putLittle(out, quint32(0x01020304));
    putLittle(out, qint64(-2));
    putSized(out, "abc");
    putSized(out, {});
    CHECK(out.toHex() == "04030201feffffffffffffff03006162630000");
    CHECK(littleAt<quint32>(out, 0) == 0x01020304);
    CHECK(littleAt<qint64>(out, 4) == -2);
}
