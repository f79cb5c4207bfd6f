// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/testoffice.h"

#include "core/method/methodlibrary.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

namespace kib::test {

namespace {

vault::SecretBytes secret(const QString &password)
{
    return vault::SecretBytes::copyOf(password.toUtf8());
}

// Making a file costs two key derivations: it is made once per method and copied.
QByteArray madeFile(const QString &methodKey, const Clock &clock, QString &recoveryKey)
{
    static QHash<QString, std::pair<QByteArray, QString>> made;
    if (!made.contains(methodKey)) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nieuw.kib"_s);
        const auto method = KIB_VALUE(method::shippedMethod(methodKey));
        const vault::SecretBytes password = secret(testPassword);
        const QString recovery = KIB_VALUE(storage::CaseFile::create(
            { path, u"Gemeente Proefstad"_s, true, u"M. Jansen"_s, password, *method }, clock));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        made.insert(methodKey, { file.readAll(), recovery });
    }
    recoveryKey = made.value(methodKey).second;
    return made.value(methodKey).first;
}

} // namespace

TestOffice::TestOffice(const QString &methodKey)
{
    REQUIRE(m_folder.isValid());
    QFile copy(path());
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(madeFile(methodKey, m_clock, m_recoveryKey));
    copy.close();
    reopen();
}

QString TestOffice::path() const
{
    return m_folder.filePath(u"proef.kib"_s);
}

void TestOffice::reopen()
{
    m_file.reset();
    m_file = KIB_VALUE(tryOpen(u"M. Jansen"_s, testPassword));
}

Result<std::unique_ptr<storage::CaseFile>> TestOffice::tryOpen(const QString &login, const QString &password)
{
    Result<storage::LockedFile> locked = storage::LockedFile::open(path());
    if (!locked)
        return fail(locked.error());
    return std::move(*locked).unlock(login, secret(password), m_clock);
}

client::Client TestOffice::add(const client::Identity &identity, std::optional<AccountId> caseworker)
{
    client::Client made { newId<ClientId>(m_clock.nowMs()), 0,
        identity.death ? client::Status::Deceased : client::Status::Active, {}, caseworker,
        caseworker ? m_clock.today() : QDate(), m_clock.today(), {}, identity };
    auto work = KIB_VALUE(file().begin({ u"edit"_s, u"clients"_s, made.id, {}, {} }));
    KIB_DONE(file().clients().add(made));
    KIB_DONE(work->commit());
    made.version = 1;
    return made;
}

contact::ContactDesk TestOffice::desk()
{
    return { *m_file, m_file->clients(), m_file->contacts(), m_file->organisations(), m_file->methods(),
        m_file->accounts(), m_file->session(), m_clock };
}

AccountId TestOffice::hire(const QString &name)
{
    auto work = KIB_VALUE(file().begin({ u"edit"_s, u"accounts"_s, {}, {}, {} }));
    const AccountId id = KIB_VALUE(file().accounts().addCaseworker(name));
    KIB_DONE(work->commit());
    return id;
}

void TestOffice::talkedTo(ClientId client, QDate on)
{
    auto work = KIB_VALUE(file().begin({ u"edit"_s, u"contact"_s, client, {}, {} }));
    KIB_DONE(file().contacts().addMoment({ newId<ContactMomentId>(m_clock.nowMs()), 0, client, on, u"talk"_s,
        true, u"appointment"_s, std::nullopt, std::nullopt, {} }));
    KIB_DONE(work->commit());
}

client::Identity aPerson(const QString &number)
{
    client::Identity person;
    person.number = number;
    person.name.givenNames = u"Jan Willem"_s;
    person.name.prefix = u"van den"_s;
    person.name.surname = u"Berg"_s;
    person.name.gender = client::Gender::Male;
    person.birth = client::PartialDate(QDate(1980, 3, 12));
    person.address.street = u"Dorpsstraat"_s;
    person.address.houseNumber = u"12"_s;
    person.address.postcode = u"8011AB"_s;
    person.address.city = u"Zwolle"_s;
    person.phone = u"0601234567"_s;
    person.benefitSince = client::PartialDate(QDate(2015, 1, 1));
    return person;
}

} // namespace kib::test
