// SPDX-License-Identifier: EUPL-1.2
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif
#include "tests/support/testwindow.h"
#include "ui/common/text.h"
#include "ui/interview/matrixview.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // never on the screen of who runs the tests
    const QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    kib::ui::installAccessibility();
    kib::ui::installMatrixAccessibility();
    kib::test::setLook(kib::ui::ThemeKind::Light, 100);
    return Catch::Session().run(argc, argv);
}
