// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/sectionlabel.h"

#include <QLabel>
#include <QTest>

#include <cmath>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("dark");

        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void itGoesWithThePalette()
    {
        QFETCH_GLOBAL(bool, dark);
        QCOMPARE(Theme::of(themePalette(dark)).dark, dark);
    }

    void textIsReadableOnEveryGround()
    {
        QFETCH_GLOBAL(bool, dark);
        const Theme theme = Theme::of(themePalette(dark));
        for (const QColor &ground : {theme.page, theme.panel, theme.card})
            QVERIFY(contrast(theme.quietInk, ground) >= 4.5);
        for (const QColor &ground :
             {theme.page, theme.currentLine, theme.currentWord, theme.searchHit, theme.currentHit})
            QVERIFY2(contrast(theme.ink, ground) >= 4.5, qPrintable(ground.name()));
        for (int colour = 0; colour < 5; ++colour)
            QVERIFY2(contrast(theme.ink, theme.passage(colour)) >= 4.5,
                     qPrintable(theme.passage(colour).name()));
        QVERIFY(contrast(theme.accentInk, theme.accent) >= 4.5);
    }

    void namesAreReadable()
    {
        QFETCH_GLOBAL(bool, dark);
        const Theme theme = Theme::of(themePalette(dark));
        for (int colour = 0; colour < 6; ++colour)
            QVERIFY2(contrast(theme.speaker(colour), theme.page) >= 4.5,
                     qPrintable(theme.speaker(colour).name()));
    }

    void quietInkIsReadableOnADesktopsOwnGround()
    {
        QFETCH_GLOBAL(bool, dark);
        const QStringList grounds = dark
            ? QStringList{u"#000000"_s, u"#2a2e32"_s, u"#353535"_s, u"#3c3c3c"_s}
            : QStringList{u"#ffffff"_s, u"#f6f5f4"_s, u"#efefef"_s, u"#d6d6d6"_s};
        for (const QString &ground : grounds) {
            QPalette native(QColor{ground}, QColor{ground});
            native.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
            const Theme theme = Theme::of(native);
            QCOMPARE(theme.dark, dark);
            QVERIFY2(contrast(theme.quietInk, QColor(ground)) >= 4.5, qPrintable(ground));
            QVERIFY(contrast(theme.quietInk, theme.page) >= 4.5);
        }
    }

    void aQuietLabelFollowsThePalette()
    {
        QFETCH_GLOBAL(bool, dark);
        QWidget window;
        window.setPalette(themePalette(!dark));
        SectionLabel section(u"Notes"_s, &window);
        QLabel label(&window);
        useQuietInk(&label);
        window.setPalette(themePalette(dark));
        const QColor expected = Theme::of(window.palette()).quietInk;
        for (const QLabel *quiet : {static_cast<QLabel *>(&section), &label})
            QCOMPARE(quiet->palette().color(quiet->foregroundRole()), expected);
    }

    void coloursBeyondTheLastBeginAgain()
    {
        const Theme theme = Theme::of(themePalette(false));
        QCOMPARE(theme.speaker(6), theme.speaker(0));
        QCOMPARE(theme.passage(7), theme.passage(2));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
