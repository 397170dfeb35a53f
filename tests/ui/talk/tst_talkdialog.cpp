// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/talkdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTalkDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Transcript text;
        m_ada = text.addSpeaker(u"Ada"_s);
        add(text, m_ada, 0s, 30s);
        add(text, text.addSpeaker(u"Bob"_s), 30s, 40s);
        m_dialog = new TalkDialog;
        m_dialog->setTranscript(text);
        m_dialog->show();
    }

    void cleanup() { delete m_dialog; }

    void tellsWhoSpeaksHowLong()
    {
        QCOMPARE(m_dialog->text(),
                 u"Name\tTime\tShare\tTurns\nAda\t0:30\t75.0 %\t1\nBob\t0:10\t25.0 %\t1\n"_s);
    }

    void enterChoosesASpeaker()
    {
        QSignalSpy chosen(m_dialog, &TalkDialog::onlySpeakerRequested);
        QTest::keyClick(m_dialog->findChild<QTreeView *>(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<SpeakerId>(), m_ada);
    }

    void itCanBeCopied()
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"opy"_s))
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), m_dialog->text());
    }

private:
    static void add(Transcript &text, SpeakerId speaker, milliseconds begin, milliseconds end)
    {
        Cue cue;
        cue.speaker = speaker;
        cue.begin = begin;
        cue.end = end;
        cue.text = u"words"_s;
        text.addCue(cue);
    }

    SpeakerId m_ada{};
    TalkDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestTalkDialog)
#include "tst_talkdialog.moc"
