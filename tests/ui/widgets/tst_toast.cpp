// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestToast : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_page = new QWidget(m_window.get());
        m_toast = new Toast(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(m_page, 1);
        layout->addWidget(m_toast);
        m_window->show();
    }

    void isHiddenUntilItSpeaks()
    {
        QVERIFY(!m_toast->isVisible());
        m_toast->say(u"Saved"_s);
        QVERIFY(m_toast->isVisible());
        QVERIFY(!button()->isVisible());
        QCOMPARE(label()->text(), u"Saved"_s);
    }

    void undoesOnceAndGoes()
    {
        int undone = 0;
        m_toast->offer(u"Note removed"_s, u"Undo"_s, [&undone] { ++undone; });
        QCOMPARE(button()->text(), u"Undo"_s);
        button()->click();
        QCOMPARE(undone, 1);
        QVERIFY(!m_toast->isVisible());
        button()->click();
        QCOMPARE(undone, 1);
    }

    void anActionCanShowAnotherToast()
    {
        m_toast->offer(u"Removed"_s, u"Undo"_s, [this] { m_toast->say(u"Brought back"_s); });
        button()->click();
        QVERIFY(m_toast->isVisible());
        QCOMPARE(label()->text(), u"Brought back"_s);
    }

    void goesByItselfAfterTenSeconds()
    {
        m_toast->say(u"Saved"_s);
        auto *timer = m_toast->findChild<QTimer *>();
        QCOMPARE(timer->interval(), 10'000);
        QVERIFY(timer->isActive());
        timer->start(0);
        QTRY_VERIFY(!m_toast->isVisible());
    }

    void aNewSentenceForgetsTheOldAction()
    {
        int undone = 0;
        m_toast->offer(u"Removed"_s, u"Undo"_s, [&undone] { ++undone; });
        m_toast->say(u"Saved"_s);
        button()->click();
        QCOMPARE(undone, 0);
    }

    void neverTakesTheFocus()
    {
        QLineEdit field(m_window.get());
        field.show();
        field.setFocus();
        m_toast->offer(u"Removed"_s, u"Undo"_s, [] {});
        QCOMPARE(m_window->focusWidget(), &field);
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(m_window->focusWidget(), &field);
    }

    void standsBelowThePageAndCoversNoneOfIt()
    {
        m_toast->say(u"Saved"_s);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_page->geometry().bottom() < m_toast->geometry().top());
        QCOMPARE(m_toast->geometry().bottom(), m_window->rect().bottom());
        m_toast->hide();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_page->geometry(), m_window->rect());
    }

    void longSentencesWrapInsideTheWindow()
    {
        m_toast->say(u"A sentence that goes on and on. "_s.repeated(8));
        QTRY_VERIFY(m_toast->height() > 2 * label()->fontMetrics().height());
        m_window->resize(300, 400);
        QTRY_VERIFY(m_toast->height() > 6 * label()->fontMetrics().height());
        QVERIFY(m_toast->rect().contains(label()->geometry()));
    }

    void screenReadersKnowTheSentence()
    {
        m_toast->say(u"Saved"_s);
        const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(m_toast);
        QCOMPARE(known->text(QAccessible::Name), u"Saved"_s);
    }

private:
    QPushButton *button() const { return m_toast->findChild<QPushButton *>(); }
    QLabel *label() const { return m_toast->findChild<QLabel *>(); }

    std::unique_ptr<QWidget> m_window;
    QWidget *m_page = nullptr;
    Toast *m_toast = nullptr;
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
