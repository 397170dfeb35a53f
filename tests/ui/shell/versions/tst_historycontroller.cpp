// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/history/comparisondialog.h"
#include "ui/history/historydialog.h"
#include "ui/reader/correct/correcting.h"

#include <QComboBox>
#include <QInputDialog>
#include <QListWidget>
#include <QTextBrowser>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The history in the real window: names for states, stepping to them, comparing them.
class TestHistoryController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        m_house->open(m_house->talk);
        write(0, u"One was here."_s);
        m_house->action(u"&History…"_s)->trigger();
        m_dialog = m_house->window->findChild<HistoryDialog *>();
        QVERIFY(m_dialog);
        name(u"First pass"_s);
    }

    void cleanup() { m_house.reset(); }

    void aNamedStateIsListedAndReachedAfterOthersTookItsPlace()
    {
        QVERIFY(steps()->item(0)->text().contains(u"“First pass” – Edit a line"_s));
        m_house->action(u"&Undo"_s)->trigger();
        write(0, u"Nobody is here."_s);
        const QListWidgetItem *last = steps()->item(steps()->count() - 1);
        QVERIFY(last->text().contains(u"First pass"_s));
        steps()->setCurrentRow(steps()->count() - 1);
        QTest::keyClick(steps(), Qt::Key_Return);
        QCOMPARE(m_house->text().cues.first().text, u"One was here."_s);
        QVERIFY(steps()->currentItem()->text().contains(u"First pass"_s));
    }

    void stepsSayWhatTheyChanged()
    {
        QTRY_VERIFY(steps()->item(0)->text().contains(u"Edit a line: “is” → “was”"_s));
        steps()->setCurrentRow(1);
        write(1, u"Two was there."_s);
        QTRY_VERIFY(steps()->item(0)->text().contains(u"Edit a line: “is” → “was”"_s));
        QCOMPARE(steps()->currentRow(), 0);
    }

    void statesAreComparedWordByWord()
    {
        write(1, u"Two was there."_s);
        press(m_dialog, u"&Compare…"_s);
        auto *dialog = m_house->window->findChild<ComparisonDialog *>();
        QVERIFY(dialog);
        const auto *text = dialog->findChild<QTextBrowser *>();
        QTRY_VERIFY(text->toPlainText().contains(u"Two is was there."_s));
        QVERIFY(text->toPlainText().contains(u"One is was here."_s));
        QTRY_COMPARE(text->textCursor().selectedText(), u"is was"_s);
        const int first = text->textCursor().selectionStart();
        press(dialog, u"&Next change"_s);
        QVERIFY(text->textCursor().selectionStart() > first);
        press(dialog, u"&Previous change"_s);
        QCOMPARE(text->textCursor().selectionStart(), first);

        auto *from = dialog->findChild<QComboBox *>(); // the first of the two
        from->setCurrentIndex(from->findText(u"First pass"_s));
        QTRY_VERIFY(text->toPlainText().contains(u"Two is was there."_s));
        QVERIFY(!text->toPlainText().contains(u"One"_s));
    }

private:
    QListWidget *steps() const { return m_dialog->findChild<QListWidget *>(); }

    void write(qsizetype row, const QString &text) const
    {
        Correcting &lines = m_house->reader()->correcting();
        const CueId line = m_house->text().cues.at(row).id;
        emit lines.written(line, text);
        emit lines.closed(line);
    }

    static void press(const QWidget *window, const QString &button)
    {
        for (auto *one : window->findChildren<QPushButton *>()) {
            if (one->text() == button)
                return one->click();
        }
        QFAIL(qPrintable(button));
    }

    void name(const QString &text) const
    {
        press(m_dialog, u"&Name this state…"_s);
        auto *question = m_dialog->findChild<QInputDialog *>();
        QVERIFY(question);
        question->setTextValue(text);
        question->accept();
    }

    std::unique_ptr<WindowHouse> m_house;
    HistoryDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestHistoryController)
#include "tst_historycontroller.moc"
