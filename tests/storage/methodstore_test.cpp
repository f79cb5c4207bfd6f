// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodlibrary.h"
#include "core/method/methodstore.h"
#include "core/storage/casefile.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace Qt::StringLiterals;

TEST_CASE("the file carries the method it was made with")
{
    TestOffice office(u"zwolle"_s);
    const auto method = KIB_VALUE(office.file().methods().current());
    CHECK(method->key == u"zwolle"_s);
    CHECK(method->paths.size() == 4);
    CHECK(method->domains.size() == KIB_VALUE(method::shippedMethod(u"zwolle"_s))->domains.size());
}

TEST_CASE("another method becomes the current one and the old one stays readable")
{
    TestOffice office;
    const auto before = KIB_VALUE(office.file().methods().current());
    const auto other = KIB_VALUE(method::shippedMethod(u"leiden"_s));
    {
        auto work = KIB_VALUE(office.file().begin({ u"settings"_s, u"method"_s, {}, {}, {} }));
        KIB_DONE(office.file().methods().install(*other));
        KIB_DONE(office.file().methods().install(*other));
        KIB_DONE(work->commit());
    }
    office.reopen();
    CHECK(KIB_VALUE(office.file().methods().current())->key == u"leiden"_s);
    CHECK(KIB_VALUE(office.file().methods().version(before->key, before->version))->categories.size()
        == before->categories.size());
}

TEST_CASE("a version never changes: the same number with another content is refused")
{
    TestOffice office;
    method::Method changed = *KIB_VALUE(office.file().methods().current());
    changed.body.replace("Job ready", "Job redy ");
    auto work = KIB_VALUE(office.file().begin({ u"settings"_s, u"method"_s, {}, {}, {} }));
    CHECK(office.file().methods().install(changed).error().code == ErrorCode::Conflict);
}

TEST_CASE("an unknown version is not found")
{
    TestOffice office;
    CHECK(office.file().methods().version(u"basis"_s, u"1900.1"_s).error().code == ErrorCode::NotFound);
}
