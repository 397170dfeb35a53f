// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatedialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestTemplateDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = new TemplateDialog(nullptr);
        m_dialog->setTemplate(u"{{episode.title}}"_s, TemplateTarget::Html);
        m_dialog->show();
    }

    void cleanup() { delete m_dialog; }

    void eachChangeIsShown()
    {
        QSignalSpy asked(m_dialog, &TemplateDialog::previewRequested);
        QVERIFY(asked.wait()); // for what it began with
        QTest::keyClicks(edit(false), u"abc"_s);
        QVERIFY(asked.wait());
        QCOMPARE(asked.size(), 2); // once for the three keys
        QCOMPARE(m_dialog->given(), u"abc{{episode.title}}"_s);
        m_dialog->findChild<QComboBox *>()->setCurrentIndex(int(TemplateTarget::Csv));
        QVERIFY(asked.wait());
        QCOMPARE(m_dialog->target(), TemplateTarget::Csv);
    }

    void onlyWhatWasShownIsExported()
    {
        m_dialog->setPreview(u"A talk"_s);
        QVERIFY(exportButton()->isEnabled());
        QTest::keyClicks(edit(false), u"{"_s);
        QVERIFY(!exportButton()->isEnabled());
        m_dialog->setFailure(u"The template is not valid."_s);
        QVERIFY(!exportButton()->isEnabled());
        QCOMPARE(edit(true)->toPlainText(), u"A talk"_s);
        m_dialog->setPreview(u"Another"_s);
        QVERIFY(exportButton()->isEnabled());
    }

private:
    QPlainTextEdit *edit(bool isPreview) const
    {
        const auto edits = m_dialog->findChildren<QPlainTextEdit *>();
        return *std::ranges::find(edits, isPreview, &QPlainTextEdit::isReadOnly);
    }

    QPushButton *exportButton() const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [](const QPushButton *one) { return one->text() == u"&Export…"_s; });
        return found == buttons.end() ? nullptr : *found;
    }

    QPointer<TemplateDialog> m_dialog;
};

QTEST_MAIN(TestTemplateDialog)
#include "tst_templatedialog.moc"
