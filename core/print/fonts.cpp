// SPDX-License-Identifier: EUPL-1.2
#include "core/print/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

Result<QString> loadFaces()
{
    QString family;
    for (const QString &path :
        { u":/fonts/LiberationSans-Regular.ttf"_s, u":/fonts/LiberationSans-Bold.ttf"_s }) {
        const int id = QFontDatabase::addApplicationFont(path);
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (families.isEmpty())
            return fail(ErrorCode::Internal, u"font_not_loaded"_s);
        family = families.first();
    }
    return family;
}

} // namespace

Result<QString> letterFontFamily()
{
    // Without an application the font database ends the whole program.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return fail(ErrorCode::Internal, u"no_gui_application"_s);
    static const Result<QString> family = loadFaces();
    return family;
}

} // namespace kib::print
