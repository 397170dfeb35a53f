// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/asking.h"

#include <QInputDialog>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that puts icons on the buttons of dialogs.
class IconsOnButtons : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 1
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class TestAsking : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::setStyle(new IconsOnButtons); }

    void itsButtonsHaveNoIcons()
    {
        QWidget window;
        ask(window);
        const auto buttons = dialog(window)->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        for (const QPushButton *button : buttons)
            QVERIFY(button->icon().isNull());
    }

    void theAnswerIsTakenWithoutSpacesAround()
    {
        QWidget window;
        ask(window);
        dialog(window)->setTextValue(u" 1:02 "_s);
        dialog(window)->accept();
        QCOMPARE(m_answer, u"1:02"_s);
    }

    void itGoesWithWhatItBelongsTo()
    {
        QWidget window;
        auto episode = std::make_unique<QObject>();
        askForText(
            &window, u"Time"_s, u"Time:"_s, {}, [](const QString &) {}, episode.get());
        QVERIFY(dialog(window));
        episode.reset();
        QTRY_VERIFY(!dialog(window));
    }

private:
    void ask(QWidget &window)
    {
        askForText(
            &window, u"Time"_s, u"Time:"_s, {}, [this](const QString &text) { m_answer = text; },
            this);
    }

    static QInputDialog *dialog(const QWidget &window)
    {
        return window.findChild<QInputDialog *>();
    }

    QString m_answer;
};

QTEST_MAIN(TestAsking)
#include "tst_asking.moc"
