// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/secretbytes.h"
#include "tests/core/vault/vaultvalues.h"

#include <new>

using namespace kib::vault;

TEST_CASE("secret bytes start as zeros and hold what is copied into them")
{
    CHECK(SecretBytes().isEmpty());
    CHECK(SecretBytes(0).data() == nullptr);
    CHECK(SecretBytes(40).view() == QByteArrayView(QByteArray(40, '\0')));
    CHECK(SecretBytes::copyOf(counting(7, 33)).view() == QByteArrayView(counting(7, 33)));
    CHECK(SecretBytes::copyOf({}).isEmpty());
}

TEST_CASE("random secret bytes differ every time")
{
    const SecretBytes one = SecretBytes::random(32);
    CHECK(one.size() == 32);
    CHECK(one.view() != SecretBytes::random(32).view());
}

TEST_CASE("a clone of secret bytes has memory of its own")
{
    SecretBytes original = secretCounting(1, 8);
    const SecretBytes clone = original.clone();
    original.data()[0] = 99;
    CHECK(clone.view() == QByteArrayView(counting(1, 8)));
    CHECK(SecretBytes().clone().isEmpty());
}

TEST_CASE("secret bytes that were moved from are empty")
{
    SecretBytes first = secretCounting(1, 8);
    SecretBytes second = std::move(first);
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): what this test is about
    CHECK(first.data() == nullptr); // NOLINT(clang-analyzer-cplusplus.Move): the same
    CHECK(second.view() == QByteArrayView(counting(1, 8)));

    SecretBytes third = secretCounting(50, 4);
    third = std::move(second);
    CHECK(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    CHECK(third.view() == QByteArrayView(counting(1, 8)));
}

TEST_CASE("more secret memory than there is throws and does not yield a null")
{
    CHECK_THROWS_AS(SecretBytes(qsizetype(1) << 60), std::bad_alloc);
}

TEST_CASE("wiping empties the buffer and leaves copies alone")
{
    QByteArray password("geheim woord");
    const QByteArray copy = password;
    wipe(password);
    CHECK(password.isEmpty());
    CHECK(copy == "geheim woord");
    wipe(password);
    CHECK(password.isEmpty());
}

TEST_CASE("a subkey is zeros in memory once it is gone")
{
    alignas(SubKey) unsigned char memory[sizeof(SubKey)];
    auto *const key = new (memory) SubKey(subKeyCounting(1));
    REQUIRE(memory[31] == 32);
    key->~SubKey();
    CHECK(std::all_of(std::begin(memory), std::end(memory), [](unsigned char byte) { return byte == 0; }));
}
