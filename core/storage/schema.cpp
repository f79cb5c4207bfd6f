// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/schema.h"

#include <array>

namespace kib::storage {

namespace {
using vault::Purpose;

constexpr Column identity { "sealed_id", ColumnType::Sealed, Purpose::Identity };
constexpr Column answers { "sealed_ans", ColumnType::Sealed, Purpose::Answers };
constexpr Column freeText { "sealed_txt", ColumnType::Sealed, Purpose::Text };
} // namespace

namespace table {
const TableSpec account { 1, "account", 1, 1, -1, Purpose::Administration,
    { { "id" }, { "ver" }, { "login" }, { "shown_name" }, { "kind" }, { "status" }, { "made_at" },
        { "valid_from_on" }, { "valid_until_on" }, { "box_pub" }, { "sign_pub" }, { "certificate" } } };
const TableSpec accountRole { 2, "account_role", 1, 1, -1, Purpose::Administration,
    { { "id" }, { "ver" }, { "account_id" }, { "role" }, { "for_account_id" }, { "from_on" }, { "until_on" },
        { "granted_by" } } };
const TableSpec keyslot { 3, "keyslot", 1, 1, -1, Purpose::Administration,
    { { "id" }, { "ver" }, { "account_id" }, { "kind" }, { "device_id" }, { "kdf" }, { "kdf_ops" },
        { "kdf_mem_kib" }, { "salt" }, { "sealed_keys" }, { "made_at" }, { "status" } } };
const TableSpec dataKey { 4, "data_key", 1, 1, -1, Purpose::Administration,
    { { "id" }, { "ver" }, { "purpose" }, { "scope_id" }, { "epoch" }, { "status" }, { "public_part" },
        { "key_check" }, { "made_at" } } };
const TableSpec keyGrant { 5, "key_grant", 3, 3, -1, Purpose::Administration,
    { { "key_id" }, { "account_id" }, { "client_id" }, { "ver" }, { "box" }, { "granted_by" } } };
const TableSpec setting { 6, "setting", 2, 2, -1, Purpose::Administration,
    { { "scope_id" }, { "key" }, { "ver" }, { "value" }, freeText } };
const TableSpec methodVersion { 7, "method_version", 2, 2, -1, Purpose::Administration,
    { { "method_id" }, { "version" }, { "ver" }, { "status" }, { "body" }, { "sha256" }, { "installed_by" },
        { "installed_at" }, { "sig" } } };
const TableSpec client { 8, "client", 1, 1, 0, Purpose::Mac,
    { { "id" }, { "ver" }, { "status" }, { "category" }, { "caseworker_id" }, { "caseworker_from_on" },
        { "team_id" }, { "opened_on" }, { "closed_on" }, { "known_talk_on" }, { "retain_until_on" },
        { "restricted" }, { "bsn_index" }, { "number_index" }, identity, freeText } };
const TableSpec assignment { 9, "assignment", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "account_id" }, { "kind" }, { "from_on" }, { "until_on" } } };
const TableSpec contactMoment { 10, "contact_moment", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "on_date" }, { "channel" }, { "direction" }, { "two_way" },
        { "source" }, { "source_id" }, { "account_id" }, freeText } };
const TableSpec letter { 11, "letter", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "method_id" }, { "method_version" }, { "template_key" },
        { "status" }, { "made_on" }, { "printed_on" }, { "sent_on" }, { "account_id" }, freeText } };
const TableSpec appointment { 12, "appointment", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "account_id" }, { "kind" }, { "on_date" }, { "at_time" },
        { "minutes" }, { "status" }, { "moved_to" }, { "letter_id" }, freeText } };
const TableSpec call { 13, "call", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "appointment_id" }, { "on_date" }, { "at_time" }, { "attempt" },
        { "outcome" }, { "account_id" }, freeText } };
const TableSpec interview { 14, "interview", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "account_id" }, { "method_id" }, { "method_version" },
        { "kind" }, { "status" }, { "started_on" }, { "started_at" }, { "ended_at" }, { "previous_id" },
        freeText } };
const TableSpec answerEvent { 15, "answer_event", 3, 2, 6, Purpose::Mac,
    { { "interview_id" }, { "slot" }, { "seq" }, { "base_seq" }, { "op_id" }, { "branch" }, { "client_id" },
        { "account_id" }, { "device_id" }, { "client_at" }, answers } };
const TableSpec placement { 16, "placement", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "interview_id" }, { "on_date" }, { "category" }, { "status" },
        { "method_id" }, { "method_version" }, { "decided_by" }, { "review_on" }, answers } };
const TableSpec service { 17, "service", 1, 1, 2, Purpose::Mac,
    { { "id" }, { "ver" }, { "client_id" }, { "service_type" }, { "status" }, { "begin_on" }, { "end_on" },
        { "partner_id" }, { "account_id" }, freeText } };
const TableSpec meta { 18, "meta", 1, -1, -1, Purpose::Administration, { { "key" }, { "value" } } };
} // namespace table

namespace {
const std::array<const TableSpec *, 18> tables { &table::account, &table::accountRole, &table::keyslot,
    &table::dataKey, &table::keyGrant, &table::setting, &table::methodVersion, &table::client,
    &table::assignment, &table::contactMoment, &table::letter, &table::appointment, &table::call,
    &table::interview, &table::answerEvent, &table::placement, &table::service, &table::meta };
} // namespace

std::span<const TableSpec *const> allTables()
{
    return tables;
}

const TableSpec *tableByNumber(quint8 number)
{
    for (const TableSpec *spec : tables) {
        if (spec->number == number)
            return spec;
    }
    return nullptr;
}

} // namespace kib::storage
