// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "../reader/talk.h"
#include "ui/print/printdialog.h"
#include "ui/print/sheetpreview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestPrintDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QSettings().clear();
        Annotation note;
        note.note = u"Look this up"_s;
        Printed printed;
        printed.episode = episodeCalled(u"Apples"_s);
        printed.transcript = talk(90);
        printed.notes = {note};
        m_dialog = std::make_unique<PrintDialog>(printed, savedPrintStyle());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_preview = m_dialog->findChild<SheetPreview *>();
    }

    void cleanup() { m_dialog.reset(); }

    void thePagesComeAndCanBeTurned()
    {
        QVERIFY(unnamedControls(*m_dialog).isEmpty());
        QTRY_VERIFY(m_preview->sheets());
        QVERIFY(m_preview->sheets()->count() > 1);
        QVERIFY(m_preview->accessibleDescription().contains(u"Line 0 tells"_s));
        QTest::keyClick(m_preview, Qt::Key_PageDown);
        QVERIFY(!m_preview->accessibleDescription().contains(u"Line 0 tells"_s));
        QTest::keyClick(m_preview, Qt::Key_Home);
        QVERIFY(m_preview->accessibleDescription().contains(u"Line 0 tells"_s));
    }

    void theChoiceOfNotesIsShownSavedAndPrinted()
    {
        QTRY_VERIFY(m_preview->sheets());
        auto *notes = m_dialog->findChild<QComboBox *>();
        notes->setCurrentIndex(int(PrintStyle::Notes::AtEnd));
        QTRY_VERIFY(lastPage().contains(u"Look this up"_s));
        QCOMPARE(savedPrintStyle().notes, PrintStyle::Notes::AtEnd);
        QSignalSpy wishes(m_dialog.get(), &PrintDialog::pdfRequested);
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Save as P&DF…"_s)
                button->click();
        }
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().first().value<PrintStyle>().notes, PrintStyle::Notes::AtEnd);
    }

    // It waits for the pages that are being made, but not for those that are there.
    void itClosesAtAnyTime()
    {
        m_dialog.reset();
        init();
        QTRY_VERIFY(m_preview->sheets());
        m_dialog.reset();
    }

private:
    QString lastPage() const
    {
        QTest::keyClick(m_preview, Qt::Key_End);
        return m_preview->accessibleDescription();
    }

    std::unique_ptr<PrintDialog> m_dialog;
    SheetPreview *m_preview = nullptr;
};

QTEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
