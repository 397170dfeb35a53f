// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "talk.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/view/transcriptview.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace earmark {

/// A reader with an episode of ninety lines, for a test to inherit. The settings are its own.
class ReaderFixture
{
protected:
    ReaderFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("earmark-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void openTalk()
    {
        m_pane = std::make_unique<ReaderPane>();
        m_pane->resize(820, 600);
        m_pane->setEpisode(episodeCalled(QStringLiteral("Apples")), {});
        m_pane->setTranscript(talk(90), TranscriptId(1));
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_view = m_pane->findChild<TranscriptView *>();
        m_view->setFocus();
    }

    const Cue &cue(qsizetype row) const { return m_view->text().transcript().cues.at(row); }

    QRect wordOf(qsizetype row, qsizetype word) const
    {
        return m_view->bandsInView(m_view->text().wordSpan(row, word)).first().toAlignedRect();
    }

    void click(QRect place) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.center());
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ReaderPane> m_pane;
    TranscriptView *m_view = nullptr;
};

} // namespace earmark
